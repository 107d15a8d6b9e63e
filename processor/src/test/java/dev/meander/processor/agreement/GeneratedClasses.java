package dev.meander.processor.agreement;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads the classes of a compilation. */
public final class GeneratedClasses extends ClassLoader {
  private final Map<String, JavaFileObject> files = new HashMap<>();

  public GeneratedClasses(Compilation compilation) {
    super(GeneratedClasses.class.getClassLoader());
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        files.put(file.getName().replaceFirst("^/?CLASS_OUTPUT/", "").replaceFirst("\\.class$", "").replace('/', '.'), file);
      }
    }
  }

  /** The class whose name begins so. */
  Class<?> loadByPrefix(String prefix) throws ClassNotFoundException {
    for (String name : files.keySet()) {
      if (name.startsWith(prefix)) {
        return loadClass(name);
      }
    }
    throw new ClassNotFoundException(prefix + "… is not among " + files.keySet());
  }

  /** Aparapi reads the bytes of kernels. */
  @Override
  public InputStream getResourceAsStream(String name) {
    JavaFileObject file = files.get(name.replaceFirst("\\.class$", "").replace('/', '.'));
    try {
      return file == null ? super.getResourceAsStream(name) : file.openInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    JavaFileObject file = files.get(name);
    if (file == null) {
      throw new ClassNotFoundException(name + " is not among " + files.keySet());
    }
    try (InputStream in = file.openInputStream()) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
