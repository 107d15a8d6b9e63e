/** What one walker computes: a hash-consed graph of operators, loads and loops. Depends on nothing of ours. */
package dev.meander.processor.ir;
