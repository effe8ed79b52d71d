package org.preceptor.learning.yaml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.preceptor.content.AuthoredFiles;
import org.preceptor.content.ContentShelf;
import org.preceptor.content.Diagnostics;
import org.preceptor.content.PublishedContent;
import org.preceptor.content.YamlReader;
import org.preceptor.learning.Activities;
import org.preceptor.learning.Course;
import org.preceptor.learning.Courses;
import org.preceptor.learning.Module;
import org.preceptor.learning.Modules;
import org.preceptor.learning.ReadingSize;
import org.preceptor.standards.ActivityRef;

/** Courses from their files, read once at start and held to formula 1 when all parts are known. */
@ApplicationScoped
class YamlCourses implements Courses, ContentShelf {

  private static final String FOLDER = "content/courses";

  @Inject AuthoredFiles files;
  @Inject YamlReader yaml;
  @Inject PublishedContent published;
  @Inject Modules modules;
  @Inject Activities activities;

  private volatile List<YamlCourseReader.Read> current = List.of();

  @Override
  public void load(Diagnostics diagnostics) {
    var reader = new YamlCourseReader(yaml);
    var all = new ArrayList<YamlCourseReader.Read>();
    reader.each(
        files.under(FOLDER),
        diagnostics,
        (bundle, read) -> {
          all.add(read);
          published.keep(read.course().ref(), bundle, bundle.start(), diagnostics);
        });
    current = List.copyOf(all);
  }

  @Override
  public void check(Diagnostics diagnostics) {
    var reader = new YamlCourseReader(yaml);
    for (var read : current) {
      reader.check(read, this::size, diagnostics);
    }
  }

  private Optional<ReadingSize> size(Course.Part part) {
    return part.kind() == ActivityRef.Kind.MODULE
        ? modules.find(part.slug()).map(Module::size)
        : activities.find(part.kind(), part.slug()).map(Activities.Offered::size);
  }

  @Override
  public List<Course> all() {
    return current.stream().map(YamlCourseReader.Read::course).toList();
  }

  @Override
  public Optional<Course> find(ActivityRef ref) {
    var now = find(ref.slug()).filter(course -> course.ref().equals(ref));
    return now.isPresent()
        ? now
        : published
            .find(ref)
            .flatMap(bundle -> new YamlCourseReader(yaml).read(bundle, new Diagnostics()))
            .map(YamlCourseReader.Read::course);
  }
}
