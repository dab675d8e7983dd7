package city.hansa.notices.api;

import city.hansa.acts.Act;
import city.hansa.notices.Notice;
import city.hansa.notices.NoticeNumber;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice as programs read it; fields without a value are left out.
 *
 * @param acts how many of its acts you may read, at most 10,001, which stands for more
 * @param lead the latest of them
 * @param actNumbers all of them, at most 1,000; only where one notice is asked for
 */
@Schema(name = "Notice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeFacts(
    String number,
    int year,
    Instant madeAt,
    Instant updatedAt,
    @Nullable String batch,
    int acts,
    Lead lead,
    List<String> supersedes,
    List<String> supersededBy,
    @Nullable List<Long> actNumbers) {

  /** Most numbers of acts in one answer. */
  static final int ACTS = 1_000;

  /** The act that a notice is shown by. */
  @Schema(name = "NoticeAct")
  record Lead(long number, String type, String actor, String subject) {
    static Lead of(Act act) {
      return new Lead(act.number(), act.type(), act.actor(), act.subject());
    }
  }

  static NoticeFacts of(Notice notice, @Nullable List<Long> acts) {
    return new NoticeFacts(
        notice.number().toString(),
        notice.number().year(),
        notice.madeAt(),
        notice.updatedAt(),
        notice.batch(),
        notice.acts(),
        Lead.of(notice.lead()),
        texts(notice.supersedes()),
        texts(notice.supersededBy()),
        acts);
  }

  private static List<String> texts(List<NoticeNumber> numbers) {
    return numbers.stream().map(NoticeNumber::toString).toList();
  }
}
