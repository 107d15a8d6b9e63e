/** How a device runs work. */
package dev.meander.runtime.device;
