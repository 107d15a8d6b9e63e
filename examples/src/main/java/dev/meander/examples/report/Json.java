package dev.meander.examples.report;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Data of the page as JSON that may stand in a script element: five digits a number, null for what is not finite. */
final class Json {
  /** More than a screen can show, and few bytes. */
  private static final int DIGITS = 5;

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(new SimpleModule()
          .addSerializer(double[].class, new Doubles())
          .addSerializer(Double.class, new OneDouble())
          .addSerializer(double.class, new OneDouble()))
      .build();

  private Json() {}

  /** A '&lt;' of JSON is always in a string; escaped, nothing in it can end the script element or begin a comment. */
  static String of(Object data) {
    return MAPPER.writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  static BigDecimal rounded(double value, int digits) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
    return rounded.scale() < 0 && rounded.precision() - rounded.scale() <= 9 ? rounded.setScale(0) : rounded;
  }

  private static void write(double value, JsonGenerator json) {
    if (Double.isFinite(value)) {
      json.writeNumber(rounded(value, DIGITS));
    } else {
      json.writeNull();
    }
  }

  private static final class OneDouble extends ValueSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
      write(value, json);
    }
  }

  private static final class Doubles extends ValueSerializer<double[]> {
    @Override
    public void serialize(double[] values, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      for (double value : values) {
        write(value, json);
      }
      json.writeEndArray();
    }
  }
}
