/** What Meander's speed and memory are, beside a C kernel, the peers and a bare JVM in the same run. */
package dev.meander.examples.benchmark;
