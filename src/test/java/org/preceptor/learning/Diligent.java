package org.preceptor.learning;

/** Somebody who reads every lesson of a module and answers every question rightly. */
public final class Diligent {

  private Diligent() {}

  /** Takes the module through to a passed assessment, step by step as its pages do. */
  public static void take(TakeModule takeModule, TakeAssessment takeAssessment, Module module) {
    var slug = module.slug();
    module.lessons().forEach(lesson -> read(takeModule, slug, lesson));
    if (!(takeAssessment.start(slug) instanceof TakeAssessment.Starting.Started started)) {
      throw new IllegalStateException("every lesson of " + slug + " was read");
    }
    for (var slot : takeAssessment.open(started.form()).attempt().exam().form().slots()) {
      var question = module.assessment().item(slot.item()).orElseThrow().question();
      takeAssessment.answer(started.form(), slot.item(), Classroom.right(question));
    }
    takeAssessment.handIn(started.form());
  }

  /** Tries every exercise of a lesson and finishes it. */
  static void read(TakeModule takeModule, String slug, Lesson lesson) {
    for (var block : lesson.blocks()) {
      DemoAnswers.to(block)
          .ifPresent(answer -> takeModule.answerBlock(slug, lesson.id(), block.id(), answer));
    }
    if (!(takeModule.finish(slug, lesson.id()) instanceof TakeModule.Finishing.Finished)) {
      throw new IllegalStateException("every exercise of " + lesson.id() + " was tried");
    }
  }
}
