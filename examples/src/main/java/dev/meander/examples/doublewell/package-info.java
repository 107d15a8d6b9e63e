/** The double well of the paper: two flows trained and sampled, tables and pictures. */
package dev.meander.examples.doublewell;
