package city.hansa.imports.runs;

import city.hansa.imports.Problem;

/**
 * A problem and where it is.
 *
 * @param row as a spreadsheet counts: the headings are row 1
 * @param position among the problems of the row, from 1
 */
public record RowProblem(long row, int position, Problem problem) {}
