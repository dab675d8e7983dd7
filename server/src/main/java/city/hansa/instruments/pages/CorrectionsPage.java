package city.hansa.instruments.pages;

import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import java.util.List;

/** The corrections of an instrument's texts. */
record CorrectionsPage(Head head, Reading reading, List<CorrectionRow> rows, Paper paper) {}
