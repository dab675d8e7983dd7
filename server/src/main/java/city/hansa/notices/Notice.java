package city.hansa.notices;

import city.hansa.acts.Act;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer may know of a notice.
 *
 * @param madeAt when the acts were recorded
 * @param batch the import that brought the acts; null for a single act
 * @param lead the latest act of the notice that the viewer may read and asked for
 * @param acts how many acts of the notice the viewer may read, at most {@value #COUNTED} plus one
 * @param supersedes notices whose acts are corrected or cancelled by this one's
 * @param supersededBy notices whose acts correct or cancel this one's
 * @param updatedAt when it was made, or superseded for the last time
 */
public record Notice(
    NoticeNumber number,
    Instant madeAt,
    @Nullable String batch,
    Act lead,
    int acts,
    List<NoticeNumber> supersedes,
    List<NoticeNumber> supersededBy,
    Instant updatedAt) {

  /** Beyond this nobody counts. */
  public static final int COUNTED = 10_000;

  public Notice {
    supersedes = List.copyOf(supersedes);
    supersededBy = List.copyOf(supersededBy);
  }
}
