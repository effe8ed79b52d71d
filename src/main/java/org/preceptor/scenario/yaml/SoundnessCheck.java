package org.preceptor.scenario.yaml;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.preceptor.content.DiagnosticCode;
import org.preceptor.content.Diagnostics;
import org.preceptor.scenario.ChoiceId;
import org.preceptor.scenario.Claim;
import org.preceptor.scenario.Property;

/** Tells an author what could not be proved, each with choices to play where there are any. */
final class SoundnessCheck {

  private final Diagnostics diagnostics;

  SoundnessCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void note(List<Claim> claims) {
    for (var claim : claims) {
      switch (claim.outcome()) {
        case Claim.Proven proven -> {}
        case Claim.Refuted refuted ->
            diagnostics.add(
                code(claim.property()), claim.span(), message(claim, way(refuted.witness())));
        case Claim.NotProven open ->
            diagnostics.add(
                DiagnosticCode.NOT_PROVEN,
                claim.span(),
                "that %s is not proven: there are over %,d states."
                    .formatted(promise(claim.property()), open.states()));
      }
    }
  }

  private static DiagnosticCode code(Property property) {
    return switch (property) {
      case PASSAGES_ARE_REACHED -> DiagnosticCode.PASSAGE_UNREACHABLE;
      case CHOICES_ARE_OFFERED -> DiagnosticCode.CHOICE_NEVER_OFFERED;
      case GUARDS_MATTER -> DiagnosticCode.GUARD_ALWAYS_TRUE;
      case NO_DEAD_END -> DiagnosticCode.DEAD_END;
      case AN_ENDING_IS_AHEAD -> DiagnosticCode.NO_ENDING_AHEAD;
      case DUTIES_ARISE -> DiagnosticCode.DUTY_NEVER_ARISES;
      case DUTIES_CAN_BE_MET -> DiagnosticCode.DUTY_NEVER_MET;
      case DUTIES_CAN_BE_MISSED -> DiagnosticCode.DUTY_NEVER_MISSED;
      case EXCEPTIONS_MATTER -> DiagnosticCode.EXCEPTION_NEVER_USED;
      case ONE_RUN_MEETS_ALL -> DiagnosticCode.NO_RUN_MEETS_ALL;
      case NO_GIVE_AWAY -> DiagnosticCode.CHOICE_GIVEN_AWAY;
      case BEST_IS_NOT_ALWAYS_FIRST -> DiagnosticCode.BEST_ALWAYS_FIRST;
      case BEST_IS_NOT_ALWAYS_LONGEST -> DiagnosticCode.BEST_ALWAYS_LONGEST;
    };
  }

  private static String message(Claim claim, String way) {
    var subject = claim.subject();
    return switch (claim.property()) {
      case PASSAGES_ARE_REACHED -> "no way through the story leads to '%s'.".formatted(subject);
      case CHOICES_ARE_OFFERED ->
          "'%s' is on offer on no way through the story, so not after %s; look at its 'if'."
              .formatted(subject, way);
      case GUARDS_MATTER ->
          "the 'if' of '%s' holds whenever it is asked, so after %s; leave it out."
              .formatted(subject, way);
      case NO_DEAD_END -> "nothing is on offer in '%s' after %s.".formatted(subject, way);
      case AN_ENDING_IS_AHEAD ->
          "no ending can be reached any more from '%s' after %s.".formatted(subject, way);
      case DUTIES_ARISE ->
          "on no way does the duty of '%s' arise, so not by %s; look at its 'when'."
              .formatted(subject, way);
      case DUTIES_CAN_BE_MET -> "'%s' can be met on no way, so not by %s.".formatted(subject, way);
      case DUTIES_CAN_BE_MISSED ->
          "'%s' can be missed on no way, so not by %s; meeting it shows nothing."
              .formatted(subject, way);
      case EXCEPTIONS_MATTER ->
          "an exception of '%s' makes no difference on any way, so not by %s."
              .formatted(subject, way);
      case ONE_RUN_MEETS_ALL ->
          "on no way are all duties met that arise on it, so not by %s.".formatted(way);
      case NO_GIVE_AWAY ->
          "'%s' is worse than all other choices in every duty at stake after %s; it gives itself away."
              .formatted(subject, way);
      case BEST_IS_NOT_ALWAYS_FIRST ->
          "wherever one choice is best, it is the first; change the order somewhere.";
      case BEST_IS_NOT_ALWAYS_LONGEST ->
          "wherever one choice is best, it has the most words; change the words somewhere.";
    };
  }

  private static String promise(Property property) {
    return switch (property) {
      case PASSAGES_ARE_REACHED -> "every passage can be reached";
      case CHOICES_ARE_OFFERED -> "every choice is on offer at some time";
      case GUARDS_MATTER -> "every 'if' matters";
      case NO_DEAD_END -> "there is no dead end";
      case AN_ENDING_IS_AHEAD -> "an ending can be reached from everywhere";
      case DUTIES_ARISE -> "every duty can arise";
      case DUTIES_CAN_BE_MET -> "every duty can be met";
      case DUTIES_CAN_BE_MISSED -> "every duty can be missed";
      case EXCEPTIONS_MATTER -> "every exception matters";
      case ONE_RUN_MEETS_ALL -> "some run meets all duties that arise on it";
      case NO_GIVE_AWAY -> "no choice gives itself away";
      case BEST_IS_NOT_ALWAYS_FIRST -> "the best choice is not always the first";
      case BEST_IS_NOT_ALWAYS_LONGEST -> "the best choice is not always the longest";
    };
  }

  private static String way(List<ChoiceId> choices) {
    return choices.isEmpty()
        ? "the opening"
        : choices.stream().map(ChoiceId::toString).collect(joining(", "));
  }
}
