package dev.meander.processor.backend;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type that generated code names exists. */
class RuntimeNamesTest {
  static List<ClassName> names() {
    return RuntimeNames.all();
  }

  @ParameterizedTest
  @MethodSource("names")
  void exists(ClassName name) throws ClassNotFoundException {
    assertNotNull(Class.forName(name.reflectionName()));
  }
}
