/** Printers: programs and graphs as Java. They decide nothing. The only code that sees JavaPoet. */
package dev.meander.processor.backend;
