package city.hansa.texts.bring;

import city.hansa.kernel.Visibility;
import city.hansa.texts.VersionId;

/**
 * As what somebody wants to put a text into the register.
 *
 * @param office in whose name
 * @param because AMENDMENT, CORRECTION or empty
 * @param source id of the source where it was found; may be empty
 */
public record Wanted(
    VersionId id,
    String office,
    boolean authentic,
    String because,
    String source,
    Visibility visibility) {}
