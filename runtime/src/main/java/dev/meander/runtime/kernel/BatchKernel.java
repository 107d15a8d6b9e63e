package dev.meander.runtime.kernel;

/**
 * The layers of a flow for whole batches on a device beside the JVM. A generated class is one; only that device's engine
 * knows more of it, so that naming it loads nothing of the device's library.
 */
public interface BatchKernel {}
