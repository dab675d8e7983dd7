/**
 * Writes texts: HTML of our own, DOCX by Apache POI, PDF by openhtmltopdf with the DejaVu fonts of
 * jasperreports-fonts inside it.
 */
@NullMarked
package city.hansa.engine.text.write;

import org.jspecify.annotations.NullMarked;
