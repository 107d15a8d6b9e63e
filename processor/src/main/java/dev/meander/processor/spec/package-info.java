/** What the user wrote, as records: energies and flows, after reading and checking. */
package dev.meander.processor.spec;
