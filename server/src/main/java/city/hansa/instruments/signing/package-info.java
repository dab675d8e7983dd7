/** Signing an instrument: by the signatory in session, or by the registrar from a signed paper. */
@NamedInterface("signing")
@NullMarked
package city.hansa.instruments.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
