package dev.meander.processor.backend;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Writes generated classes. */
public final class Sources {
  private Sources() {}

  /**
   * Writes a class.
   *
   * @throws FilerException if there is one of its name; the message is the name
   */
  public static void write(JavaFile file, Filer filer) throws IOException {
    try {
      file.writeTo(filer);
    } catch (FilerException e) {
      throw (IOException) new FilerException(file.typeSpec().name()).initCause(e);
    }
  }
}
