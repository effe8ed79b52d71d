package org.preceptor.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something to do inside a lesson. It is practice: kept for the learner alone and never scored. */
public sealed interface Block {

  /** Unique in the module. */
  String id();

  String title();

  String prompt();

  /** As authors name it. */
  String kind();

  /** Whether the answer could have been given to this block. */
  boolean understands(Answer answer);

  /** Whether its lesson is unfinished until it was tried; others are invitations. */
  default boolean isOwed() {
    return true;
  }

  /** Whether the answer shows that it was tried, rightly or not. */
  default boolean isTriedBy(Answer answer) {
    return !answer.isEmpty() && understands(answer);
  }

  /** What is said to an answer, on every part of the block. */
  List<Remark> review(Answer answer);

  /** An answer to compare one's own with, shown when asked for. */
  record Reveal(String id, String title, String prompt, Markup answer) implements Block {

    /** The pick that says that the answer was looked at. */
    public static final String SHOWN = "shown";

    @Override
    public String kind() {
      return "reveal";
    }

    @Override
    public boolean understands(Answer given) {
      return given.equals(Answer.of(SHOWN));
    }

    @Override
    public List<Remark> review(Answer given) {
      return List.of();
    }
  }

  /** Where cards are put. */
  record Bin(String id, String title) {}

  /** A statement to put into one of the bins. */
  record Card(String id, String text, String bin, String because) {}

  /** Put each card into a bin. */
  record Sort(String id, String title, String prompt, List<Bin> bins, List<Card> cards)
      implements Block {
    public Sort {
      bins = List.copyOf(bins);
      cards = List.copyOf(cards);
    }

    @Override
    public String kind() {
      return "sort";
    }

    @Override
    public boolean understands(Answer answer) {
      return Pairing.understands(
          answer, cards.stream().map(Card::id).toList(), bins.stream().map(Bin::id).toList());
    }

    @Override
    public List<Remark> review(Answer answer) {
      var remarks = new ArrayList<Remark>();
      for (var card : cards) {
        var put = bin(card, answer);
        remarks.add(
            new Remark(
                card.id(),
                binned(card.bin()),
                Remark.Standing.ofPlace(put, card.bin()),
                card.because(),
                put.filter(bin -> !bin.equals(card.bin())).map(this::binned)));
      }
      return remarks;
    }

    private static Optional<String> bin(Card card, Answer answer) {
      return answer.picks().stream()
          .filter(pick -> pick.startsWith(card.id() + "="))
          .map(pick -> pick.substring(card.id().length() + 1))
          .findFirst();
    }

    private String binned(String id) {
      return bins.stream()
          .filter(bin -> bin.id().equals(id))
          .map(Bin::title)
          .findFirst()
          .orElse(id);
    }
  }

  /** Find for each left side its right side. */
  record Match(String id, String title, String prompt, List<Question.Pair> pairs) implements Block {
    public Match {
      pairs = List.copyOf(pairs);
    }

    @Override
    public String kind() {
      return "match";
    }

    @Override
    public boolean understands(Answer answer) {
      return new Question.Match(pairs).understands(answer);
    }

    @Override
    public List<Remark> review(Answer answer) {
      return new Question.Match(pairs).mark(answer).remarks();
    }
  }

  /** Find the line of a transcript. */
  record Spot(String id, String title, String prompt, List<Question.Line> lines) implements Block {
    public Spot {
      lines = List.copyOf(lines);
    }

    @Override
    public String kind() {
      return "spot";
    }

    @Override
    public boolean understands(Answer answer) {
      return new Question.HotText(lines).understands(answer);
    }

    @Override
    public List<Remark> review(Answer answer) {
      return new Question.HotText(lines).mark(answer).remarks();
    }
  }

  /** A question to oneself. Nobody else ever reads what is written here. */
  record Reflect(String id, String title, String prompt) implements Block {

    /** The longest text that is kept. */
    public static final int LONGEST = 8000;

    @Override
    public String kind() {
      return "reflect";
    }

    @Override
    public boolean isOwed() {
      return false;
    }

    @Override
    public boolean understands(Answer answer) {
      return answer.picks().size() == 1 && answer.picks().getFirst().length() <= LONGEST;
    }

    @Override
    public List<Remark> review(Answer answer) {
      return List.of();
    }
  }

  /**
   * Leads out of the lesson to something to try.
   *
   * @param target {@code scenario/<slug>} or {@code standard/<number>}
   */
  record Try(String id, String title, String prompt, String target) implements Block {

    @Override
    public String kind() {
      return "try";
    }

    @Override
    public boolean isOwed() {
      return false;
    }

    @Override
    public boolean understands(Answer answer) {
      return false;
    }

    @Override
    public List<Remark> review(Answer answer) {
      return List.of();
    }
  }
}
