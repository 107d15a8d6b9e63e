/** What a user of a generated sampler or energy names. */
package dev.meander.runtime;
