import dev.meander.annotation.*;

@StochasticFlow(target = String.class)
interface Model_ { // error: has no @Energy method
  @Affine
  void layer();
}
