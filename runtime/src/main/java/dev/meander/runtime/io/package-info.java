/** Files that appear whole or not at all, and files for other programs: NumPy's npz. */
package dev.meander.runtime.io;
