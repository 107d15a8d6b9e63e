/** From javac's trees to graphs and specs. With {@code diagnostic} the only reader of trees. */
package dev.meander.processor.frontend;
