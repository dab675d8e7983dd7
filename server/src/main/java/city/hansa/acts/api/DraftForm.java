package city.hansa.acts.api;

import city.hansa.acts.Evidence;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.kernel.Visibility;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a deposit is written, for the description of the API; {@link DraftReader} reads it. */
@Schema(name = "ActDraft")
record DraftForm(
    @Schema(example = "liaison.open", requiredMode = Schema.RequiredMode.REQUIRED) String type,
    @Schema(example = "barcelona-es", description = "The office's own actor if left out")
        @Nullable String actor,
    @Nullable String onBehalfOf,
    @Schema(description = "Left out where the family makes it from the payload")
        @Nullable String subject,
    @Schema(
            example = "2026-11-20",
            description = "Year, month or day",
            requiredMode = Schema.RequiredMode.REQUIRED)
        String madeOn,
    @Nullable String receivedOn,
    @Schema(description = "OWN for an act of the office itself, else REPORTED, if left out")
        @Nullable Standing standing,
    @Schema(description = "Your organisation; may be left out by who has only one")
        @Nullable String office,
    @Nullable Signer by,
    @Nullable String authority,
    @Nullable String textVersion,
    @Nullable String place,
    @Nullable List<Evidence> evidence,
    @Nullable String conditions,
    @Nullable Long corrects,
    @Nullable Long cancels,
    @Schema(description = "The family's usual one if left out") @Nullable Visibility visibility,
    @Schema(example = "{\"with\":\"uclg\"}") Map<String, Object> payload) {}
