package dev.narae.processor.read;

import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.Throttle;
import dev.narae.processor.diag.Message;
import dev.narae.processor.diag.Origin;
import dev.narae.processor.diag.Report;
import dev.narae.processor.model.ApiType;
import dev.narae.processor.model.AppModel;
import dev.narae.processor.model.AuthModel;
import dev.narae.processor.model.CorsModel;
import dev.narae.processor.model.ModuleModel;
import dev.narae.processor.model.TextsModel;
import dev.narae.processor.model.ThrottleModel;
import dev.narae.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads {@code @LambdaApp} and {@code @NaraeModule}. */
final class AppReader {
  private static final String APP = LambdaApp.class.getCanonicalName();
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  private final Source source;

  AppReader(Source source) {
    this.source = source;
  }

  /** Reports an app or module that is no top-level interface. */
  void checkType(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE || type.getNestingKind() != NestingKind.TOP_LEVEL) {
      Origin place = Origin.type(TypeNames.of(type).qualified());
      source.report().add(Message.APP_TYPE, place, type.getSimpleName());
    }
  }

  /** The modules that an app includes, as their indexes describe them. */
  static List<ModuleModel> included(TypeElement app, IndexReader indexes, Report report) {
    List<ModuleModel> modules = new ArrayList<>();
    for (TypeElement include : types(app, "includes")) {
      TypeName name = TypeNames.of(include);
      Optional<ModuleModel> module = indexes.read(name);
      module.ifPresent(modules::add);
      if (module.isEmpty()) {
        boolean old = indexes.isOfAnotherFormat(name);
        report.add(
            old ? Message.INDEX_FORMAT : Message.INCLUDE_WITHOUT_INDEX,
            place(app).annotation(APP, "includes"),
            name.simple());
      }
    }
    return modules;
  }

  /**
   * What an app says of who may call its routes, from where and how often.
   *
   * @param throttle empty if it says nothing
   */
  record AppAccess(
      Optional<AuthModel> auth, Optional<CorsModel> cors, Optional<ThrottleModel> throttle) {}

  /** Reads that part of an app, and with it the record that an authorizer gives. */
  AppAccess access(TypeElement type, AccessReader access) {
    Origin place = place(type);
    return new AppAccess(
        access.auth(type, place).map(Declared::value),
        new CorsReader(source.report()).read(type, place),
        access.throttle(type, place).map(Declared::value));
  }

  /** The app around a module that has everything it serves. */
  AppModel read(
      TypeElement type,
      AppAccess access,
      List<TextsModel> texts,
      List<TypeName> filters,
      ModuleModel module) {
    AnnotationMirror annotation = Annotations.find(type, LambdaApp.class).orElseThrow();
    ApiType api = ApiType.valueOf(Annotations.string(annotation, "api"));
    check(annotation, api, place(type));
    if (access.throttle().isPresent() && !api.isGateway()) {
      Origin at = place(type).annotation(Throttle.class.getCanonicalName());
      source.report().add(Message.THROTTLE_BEHIND_API, at, api.title());
    }
    return new AppModel(
        Annotations.string(annotation, "name"),
        source.docs().docs(type),
        api,
        Annotations.integer(annotation, "memory"),
        Annotations.integer(annotation, "timeout"),
        Annotations.string(annotation, "architecture").toLowerCase(Locale.ROOT),
        types(type, "modules").stream().map(TypeNames::of).toList(),
        access.auth(),
        access.cors(),
        access.throttle().orElse(ThrottleModel.DEFAULT),
        new JsonLimitsReader(source.report()).read(type, place(type)),
        texts,
        filters,
        module);
  }

  private void check(AnnotationMirror annotation, ApiType api, Origin place) {
    String name = Annotations.string(annotation, "name");
    if (!NAME.matcher(name).matches()) {
      source.report().add(Message.APP_NAME, place.annotation(APP, "name"), name);
    }
    int memory = Annotations.integer(annotation, "memory");
    if (memory < 128 || memory > 10_240) {
      source.report().add(Message.APP_MEMORY, place.annotation(APP, "memory"), memory);
    }
    int timeout = Annotations.integer(annotation, "timeout");
    int longest = api.longestSeconds();
    if (timeout < 1 || timeout > longest) {
      Origin at = place.annotation(APP, "timeout");
      source.report().add(Message.APP_TIMEOUT, at, timeout, longest, api.title());
    }
  }

  /** The filters around all routes of an app. */
  List<TypeName> filters(TypeElement type) {
    return new FilterReader(source.report()).read(type, place(type), List.of());
  }

  private static Origin place(TypeElement type) {
    return Origin.type(TypeNames.of(type).qualified());
  }

  private static List<TypeElement> types(TypeElement app, String member) {
    AnnotationMirror annotation = Annotations.find(app, LambdaApp.class).orElseThrow();
    List<TypeElement> types = new ArrayList<>();
    for (Object type : Annotations.list(annotation, member)) {
      if (type instanceof DeclaredType declared) {
        types.add((TypeElement) declared.asElement());
      }
    }
    return types;
  }
}
