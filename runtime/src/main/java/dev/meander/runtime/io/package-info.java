/** Files for other programs: NumPy's npz. */
package dev.meander.runtime.io;
