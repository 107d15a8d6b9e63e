package dev.meander.processor.report;

import dev.meander.processor.backend.KernelContents;
import dev.meander.processor.schedule.Counts;
import dev.meander.processor.schedule.FlowProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the JVM kernels of a flow consist of, program by program and method by method. */
public final class FlowReport {
  private static final int NAMES = 8;

  private final FlowProgram program;
  private final KernelContents contents;
  private final Map<String, Integer> sizes;
  private final StringBuilder text = new StringBuilder();

  private FlowReport(FlowProgram program, KernelContents contents, Map<String, Integer> sizes) {
    this.program = program;
    this.contents = contents;
    this.sizes = sizes;
  }

  /**
   * The text.
   *
   * @param sizes bytes of code of the methods of {@code FJvm}; empty if it was not compiled
   */
  public static String text(FlowProgram program, KernelContents contents, Map<String, Integer> sizes) {
    FlowReport report = new FlowReport(program, contents, sizes);
    report.write();
    return report.text.toString();
  }

  private void write() {
    text.append(program.flow().type().getQualifiedName()).append(", ").append(program.flow().dimension())
        .append(" coordinates, in ").append(program.flow().doublePrecision() ? "double" : "float").append(": ")
        .append(program.layers().size()).append(" layers of ").append(program.programs().size()).append(" kinds, ")
        .append(program.parameterCount()).append(" parameters\n\n")
        .append("Counts are those of one walker, the body of a loop once; loads and stores are elements of rows.\n")
        .append("A method that several programs call is listed with each.\n");
    int last = -2;
    for (KernelContents.Run run : contents.runs()) {
      if (run.program() != last) {
        text.append('\n').append(run.program() < 0 ? "target" : layers(run.program())).append('\n');
        last = run.program();
      }
      run(run);
    }
  }

  /** {@code AffineCoupling: shift, step[0].left and 7 more}. */
  private String layers(int number) {
    List<String> names = IntStream.range(0, program.layers().size())
        .filter(k -> program.layers().get(k).program() == number)
        .mapToObj(k -> program.layers().get(k).spec().name())
        .toList();
    String more = names.size() > NAMES ? " and " + (names.size() - NAMES) + " more" : "";
    return program.programs().get(number).kind() + ": "
        + String.join(", ", names.subList(0, Math.min(NAMES, names.size()))) + more;
  }

  private void run(KernelContents.Run run) {
    List<Counts> all = new ArrayList<>();
    contents.from(run.method()).forEach(m -> all.addAll(contents.methods().get(m).counts()));
    Counts counts = Counts.sum(all);
    text.append("  ").append(run.what()).append('\n')
        .append("    operators   ").append(Words.operators(counts)).append('\n')
        .append("    loads       ").append(counts.loads()).append(", stores ").append(counts.stores()).append('\n')
        .append("    scalar Math ").append(Words.scalarFunctions(counts, program.flow().doublePrecision())).append('\n');
    contents.from(run.method()).forEach(this::method);
  }

  // Writes:
  //
  //        52 bytes  affineCoupling0ForwardStage1Pass: 3 operators: add 1, mul 2; loads 3, stores 1
  private void method(String name) {
    KernelContents.Method method = contents.methods().get(name);
    List<String> does = new ArrayList<>(method.blocks());
    Counts counts = Counts.sum(method.counts());
    if (!method.counts().isEmpty()) {
      does.add("operators " + Words.operators(counts) + "; loads " + counts.loads() + ", stores " + counts.stores());
    }
    String size = sizes.containsKey(name) ? String.format("%8d bytes  ", sizes.get(name)) : "      ";
    text.append(size).append(name).append(does.isEmpty() ? "" : ": " + String.join("; ", does)).append('\n');
  }
}
