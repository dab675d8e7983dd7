package city.hansa.engine.text.akn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which work a text is: what Akoma Ntoso says of work, expression and
 * manifestation. Strings are empty and dates null only where a document that was read does not say.
 *
 * @param jurisdiction ISO 3166-1 alpha-2 code in small letters, or the sign of an organisation
 * @param work name for use in addresses: no spaces or slashes
 * @param author id of who made it, likewise
 * @param made when the work was made: adopted, or first drafted
 * @param version any sign of the version
 * @param dated of this version
 * @param authentic whether this language version is authentic
 * @param written when the file was written
 */
public record Edition(
    String jurisdiction,
    String work,
    String author,
    @Nullable LocalDate made,
    String version,
    @Nullable LocalDate dated,
    boolean authentic,
    @Nullable LocalDate written) {}
