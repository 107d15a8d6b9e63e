import dev.meander.annotation.*;

@StochasticFlow(target = String.class) // error: has no @Energy method
interface Model_ {
  @Affine
  void layer();
}
