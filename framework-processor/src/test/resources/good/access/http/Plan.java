package access.http;

enum Plan {
  SMALL,
  LARGE
}
