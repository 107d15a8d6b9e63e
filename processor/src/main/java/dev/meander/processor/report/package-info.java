/** What {@code -Ameander.report=true} asks for: what generated code consists of, as text, and graphs as pictures. */
package dev.meander.processor.report;
