/** One template a layer kind: a layer's mathematics as stages. */
package dev.meander.processor.layer;
