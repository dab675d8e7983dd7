package city.hansa.authority;

import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An authority to be recorded; see {@link Authority} for the words.
 *
 * @param office organisation in whose name it is recorded
 * @param until the first day on which it is no longer valid; null for no end
 */
public record AuthorityDraft(
    String office,
    Authority.Kind kind,
    String actorId,
    String holderRole,
    String person,
    @Nullable UUID account,
    String issuer,
    @Nullable PartialDate issuedOn,
    @Nullable PartialDate from,
    @Nullable PartialDate until,
    ActScope acts,
    @Nullable String subject,
    @Nullable String sourceId,
    @Nullable String place,
    Visibility visibility) {}
