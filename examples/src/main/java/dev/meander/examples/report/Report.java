package dev.meander.examples.report;

import dev.meander.runtime.io.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report of the training and sampling of one flow or several: one HTML file that needs nothing else.
 *
 * @param title heading of the page
 * @param introduction what was done, one paragraph
 * @param exactLogZ ln Z of the target, NaN if it is not known
 * @param quantities whose means are reported
 * @param models the flows, side by side; at most {@value #MOST_MODELS}, which is as many as there are colours
 * @param view the coordinates that clouds show
 * @param curves charts of curves, such as free energies
 * @param tables further tables
 * @param settings of all models, in order
 */
public record Report(
    String title,
    String introduction,
    double exactLogZ,
    List<Quantity> quantities,
    List<Model> models,
    Optional<View> view,
    List<Curves> curves,
    List<Table> tables,
    Map<String, String> settings) {
  static final int MOST_MODELS = 8;

  /** Checks that there are models, with names of their own, and that they have the coordinates of the view. */
  public Report {
    quantities = List.copyOf(quantities);
    models = List.copyOf(models);
    curves = List.copyOf(curves);
    tables = List.copyOf(tables);
    settings = new LinkedHashMap<>(settings);
    if (models.isEmpty() || models.size() > MOST_MODELS) {
      throw new IllegalArgumentException("a report must have 1 … " + MOST_MODELS + " models, but has " + models.size());
    }
    if (models.stream().map(Model::name).distinct().count() < models.size()) {
      throw new IllegalArgumentException(
          "models must have different names, but are " + models.stream().map(Model::name).toList());
    }
    if (view.isPresent()) {
      check(view.get(), models);
    }
  }

  private static void check(View view, List<Model> models) {
    for (Model model : models) {
      int dimension = model.samples().dimension();
      if (Math.max(view.first(), view.second()) >= dimension) {
        throw new IllegalArgumentException("the view must show coordinates in 0 … " + (dimension - 1)
            + ", which model \"" + model.name() + "\" has, but shows " + view.first() + " and " + view.second());
      }
    }
  }

  /** A report with this title and nothing in it. */
  public static Builder titled(String title) {
    return new Builder(title);
  }

  /**
   * Writes the page. The file appears complete or not at all; one that is there is replaced.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    String page = Page.of(this);
    WholeFile.write(file, part -> Files.writeString(part, page));
  }

  /** Collects the parts of a {@link Report}. */
  public static final class Builder {
    private final String title;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();
    private final List<Curves> curves = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private String introduction = "";
    private double exactLogZ = Double.NaN;
    private Optional<View> view = Optional.empty();

    private Builder(String title) {
      this.title = title;
    }

    /** What was done, one paragraph. */
    public Builder introduction(String text) {
      introduction = text;
      return this;
    }

    /** The true ln Z of the target. */
    public Builder exactLogZ(double value) {
      exactLogZ = value;
      return this;
    }

    /** One more quantity whose mean is reported. */
    public Builder quantity(Quantity quantity) {
      quantities.add(quantity);
      return this;
    }

    /** One more model. */
    public Builder model(Model model) {
      models.add(model);
      return this;
    }

    /** The coordinates that clouds show; without a view no cloud is shown. */
    public Builder view(View shown) {
      view = Optional.of(shown);
      return this;
    }

    /** One more chart of curves. */
    public Builder curves(Curves chart) {
      curves.add(chart);
      return this;
    }

    /** One more table. */
    public Builder table(Table table) {
      tables.add(table);
      return this;
    }

    /** One more setting of all models. */
    public Builder setting(String key, String value) {
      settings.put(key, value);
      return this;
    }

    /**
     * The report.
     *
     * @throws IllegalArgumentException if there is no model, two have the same name, or one lacks a coordinate
     */
    public Report build() {
      return new Report(title, introduction, exactLogZ, quantities, models, view, curves, tables, settings);
    }
  }
}
