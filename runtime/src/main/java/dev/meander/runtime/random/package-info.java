/** Counter-based random numbers. */
package dev.meander.runtime.random;
