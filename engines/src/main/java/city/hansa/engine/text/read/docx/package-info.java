/**
 * Reads DOCX (ISO/IEC 29500, WordprocessingML) with the JDK's own XML parser, streaming: automatic
 * numbers become printed ones, tracked changes refuse the document.
 */
@NullMarked
package city.hansa.engine.text.read.docx;

import org.jspecify.annotations.NullMarked;
