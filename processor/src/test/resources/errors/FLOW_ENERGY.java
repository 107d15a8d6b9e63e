import dev.meander.annotation.*;
 // error: has no @Energy method
@StochasticFlow(target = String.class)
interface Model_ {
  @Affine
  void layer();
}
