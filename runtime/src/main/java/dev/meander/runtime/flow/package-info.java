/** The engine: takes tiles of walkers through a flow, forward, back and for training. */
package dev.meander.runtime.flow;
