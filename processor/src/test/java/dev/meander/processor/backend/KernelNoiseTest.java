package dev.meander.processor.backend;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.meander.processor.agreement.GeneratedClasses;
import dev.meander.processor.agreement.OpenClRunners;
import dev.meander.processor.ir.Type;
import dev.meander.runtime.device.OpenClEngine;
import dev.meander.runtime.flow.FlowModel;
import dev.meander.runtime.flow.FlowModel.LayerModel;
import dev.meander.runtime.kernel.BatchKernel;
import dev.meander.runtime.kernel.FloatNoise;
import dev.meander.runtime.random.Purpose;
import dev.meander.runtime.random.Threefry;
import java.lang.reflect.Constructor;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The random numbers of an OpenCL kernel: words and uniforms to the bit, normals within the ulps of log and sqrt. */
class KernelNoiseTest {
  private static final int SIZE = 1_009;
  private static final int BLOCK = 5;
  private static final int STREAM = 1;
  private static final long SEED = 0x9E3779B97F4A7C15L;

  /** Rows: upper and lower halves of four words, four values of 1 − U, four ln U, four normals. */
  private static final int ROWS = 20;

  private static GeneratedClasses compile() {
    KernelStatements code = new KernelStatements();
    KernelNoise noise = new KernelNoise(code);
    code.local("n", Type.INT, "rowLength");
    code.local("stream", Type.INT, "streamKey");
    code.local("key0", Type.INT, "seedLow");
    code.local("key1", Type.INT, "seedHigh");
    code.open("if (n > 0)");
    code.set("i", Type.INT, "getGlobalId()");
    code.set("walker", Type.INT, "firstWalker + i");
    code.set("block", Type.INT, "parts[getPassId() * 3] + " + BLOCK);
    code.set("key2", Type.INT, "programs[0]");
    noise.words(Purpose.NORMAL, "block");
    for (int k = 0; k < 4; k++) {
      code.set("half", Type.INT, "r" + k + " >>> 16");
      code.add("x[" + 2 * k + " * n + i] = half");
      code.set("half", Type.INT, "r" + k + " & 0xffff");
      code.add("x[" + (2 * k + 1) + " * n + i] = half");
      noise.uniform("r" + k, "u");
      code.add("x[" + (8 + k) + " * n + i] = u");
    }
    noise.logUniforms("block");
    for (int k = 0; k < 4; k++) {
      code.add("x[" + (12 + k) + " * n + i] = l" + k);
    }
    noise.normals("block");
    for (int k = 0; k < 4; k++) {
      code.add("x[" + (16 + k) + " * n + i] = z" + k);
    }
    for (String row : List.of("i", "n + i")) {
      code.add("deltaS[" + row + "] = 0f");
    }
    code.add("accepted[i] = lambdas[0] + stepSizes[0] + p[0] + offsets[0]");
    code.close();
    TypeSpec type = TypeSpec.classBuilder("NoiseKernel")
        .superclass(RuntimeNames.OPEN_CL_KERNEL)
        .addMethod(MethodSpec.constructorBuilder()
            .addStatement("super(new int[1], new int[1], new int[1], 0)")
            .build())
        .addMethod(MethodSpec.methodBuilder("run").addModifiers(Modifier.PUBLIC).addCode(code.build()).build())
        .build();
    Compilation compilation = Compiler.javac().compile(JavaFile.builder("", type).build().toJavaFileObject());
    assertThat(compilation).succeeded();
    return new GeneratedClasses(compilation);
  }

  @ParameterizedTest
  @EnumSource(OpenClRunners.Mode.class)
  void numbersAreThoseOfTheJvm(OpenClRunners.Mode mode) throws ReflectiveOperationException {
    Constructor<?> kernel = compile().loadClass("NoiseKernel").getDeclaredConstructors()[0];
    kernel.setAccessible(true);
    BatchKernel made = (BatchKernel) kernel.newInstance();
    FlowModel model = new FlowModel(
        "Noise", ROWS, false, 256, List.of(new LayerModel("noise", "Affine", 0, false, 0, -1, 0, -1)), List.of(), 0);
    double[][] rows = new double[ROWS][SIZE];
    try (OpenClEngine engine = new OpenClEngine(OpenClRunners.device(mode), () -> made, model)) {
      engine.run(new OpenClEngine.Batch(SEED, STREAM, false, rows, new double[SIZE]), (layer, tile, deltaS, accepted) -> {});
    }
    FloatNoise noise = new FloatNoise(SIZE);
    noise.begin(SEED, STREAM, 0, SIZE);
    for (int i = 0; i < SIZE; i++) {
      int[] words = new int[4];
      int[] key = {(int) SEED, (int) (SEED >>> 32), 0, 8 * STREAM + Purpose.NORMAL};
      Threefry.block(key, new int[] {i, 0, BLOCK, 0}, words);
      for (int k = 0; k < 4; k++) {
        assertEquals(words[k] >>> 16, rows[2 * k][i]);
        assertEquals(words[k] & 0xffff, rows[2 * k + 1][i]);
        assertEquals(1 - (words[k] >>> 9) * 0x1p-23, rows[8 + k][i]);
      }
    }
    for (int k = 0; k < 4; k++) {
      float[] logs = noise.logUniforms(0, 4 * BLOCK + k, 4 * BLOCK + 4);
      float[] normals = noise.normals(0, BLOCK, BLOCK + 1, 4)[k];
      for (int i = 0; i < SIZE; i++) {
        // the same multiply-adds in the same order
        assertEquals(logs[i], rows[12 + k][i]);
        // √ is allowed 3 ulp on a device, and its product with the direction half an ulp on each side
        assertArrayEquals(new double[] {normals[i]}, new double[] {rows[16 + k][i]}, 4 * Math.ulp(normals[i]));
      }
    }
  }
}
