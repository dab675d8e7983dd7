package city.hansa.authority;

import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term to be recorded; see {@link Term} for the words.
 *
 * @param office organisation in whose name it is recorded
 * @param until the first day on which it is no longer held; null for no end
 */
public record TermDraft(
    String office,
    String actorId,
    String title,
    String person,
    @Nullable UUID account,
    @Nullable PartialDate from,
    @Nullable PartialDate until,
    ActScope mayAct,
    @Nullable String sourceId,
    @Nullable String place,
    Visibility visibility) {}
