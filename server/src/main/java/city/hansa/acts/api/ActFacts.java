package city.hansa.acts.api;

import city.hansa.acts.Act;
import city.hansa.acts.Evidence;
import city.hansa.acts.Families;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as programs read it; fields without a value are left out.
 *
 * @param known whether this version knows the type
 * @param recordedBy account, told to people of the office alone
 */
@Schema(name = "Act")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActFacts(
    long number,
    String type,
    boolean known,
    String actor,
    @Nullable String onBehalfOf,
    String subject,
    String madeOn,
    @Nullable String receivedOn,
    Instant recordedAt,
    @Nullable UUID recordedBy,
    String office,
    String role,
    Standing standing,
    @Nullable Signer by,
    @Nullable String authority,
    @Nullable String textVersion,
    @Nullable String place,
    List<Evidence> evidence,
    @Nullable String conditions,
    @Nullable Long corrects,
    @Nullable Long cancels,
    Visibility visibility,
    List<String> parties,
    @JsonRawValue @Schema(type = "object") String payload,
    @Nullable String batch) {

  static ActFacts of(Act act, Families families, Viewer viewer) {
    return new ActFacts(
        act.number(),
        act.type(),
        families.findType(act.type()).isPresent(),
        act.actor(),
        act.onBehalfOf(),
        act.subject(),
        act.madeOn().toString(),
        act.receivedOn() == null ? null : act.receivedOn().toString(),
        act.recordedAt(),
        viewer.organisations().contains(act.office()) ? act.recordedBy() : null,
        act.office(),
        act.role(),
        act.standing(),
        act.by(),
        act.authority(),
        act.textVersion(),
        act.place(),
        act.evidence(),
        act.conditions(),
        act.corrects(),
        act.cancels(),
        act.visibility(),
        act.parties(),
        act.payload().json(),
        act.batch());
  }
}
