/** Block functions over rows of walkers, and the tiles that generated kernels extend. */
package dev.meander.runtime.kernel;
