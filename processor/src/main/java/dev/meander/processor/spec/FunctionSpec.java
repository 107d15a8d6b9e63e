package dev.meander.processor.spec;

import dev.meander.processor.ir.Graph;

/**
 * A method that energies of other classes may call.
 *
 * @param method its name and types
 * @param graph its value as the single result {@code u[0]}, loading its parameters {@code a0, a1, …}
 */
public record FunctionSpec(String method, Graph graph) {}
