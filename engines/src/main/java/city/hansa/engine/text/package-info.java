/**
 * Texts as trees of clauses with stable addresses: how they are built, compared and written. Its
 * libraries: Apache POI with commons-compress (DOCX), Apache PDFBox with FontBox (PDF),
 * openhtmltopdf with ICU4J's bidi module (writing PDF), jsoup (HTML), commonmark-java (Markdown).
 */
@NullMarked
package city.hansa.engine.text;

import org.jspecify.annotations.NullMarked;
