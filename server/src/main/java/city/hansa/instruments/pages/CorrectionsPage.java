package city.hansa.instruments.pages;

import java.util.List;

/** The corrections of an instrument's texts. */
record CorrectionsPage(Head head, Reading reading, List<CorrectionRow> rows, Paper paper) {}
