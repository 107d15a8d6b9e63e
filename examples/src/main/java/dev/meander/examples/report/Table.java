package dev.meander.examples.report;

import java.util.List;

/**
 * A table of text, such as the figures of an experiment beside published ones.
 *
 * @param title what the table shows
 * @param caption how its figures were computed
 * @param header names of the columns
 * @param rows of as many cells as the header has; the first cell names the row
 */
public record Table(String title, String caption, List<String> header, List<List<String>> rows) {
  /** Checks that the rows fit the header. */
  public Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException("each row of table \"" + title + "\" must have " + header.size()
            + " cells, as the header has, but one has " + row.size() + ": " + row);
      }
    }
  }
}
