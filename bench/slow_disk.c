// Preloaded into a server, it makes every wait for the disk take longer by NABIJ_SLOW_DISK_US
// microseconds: what group commit brings shows on an ordinary disk, not on a fast one.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

typedef int (*sync_function)(int);

static void dawdle(void) {
  const char* text = getenv("NABIJ_SLOW_DISK_US");
  long pause_us = text ? atol(text) : 0;
  if (pause_us <= 0) return;
  struct timespec pause = {pause_us / 1000000, (pause_us % 1000000) * 1000};
  nanosleep(&pause, NULL);
}

int fsync(int file) {
  static sync_function real;
  if (!real) real = (sync_function)dlsym(RTLD_NEXT, "fsync");
  dawdle();
  return real(file);
}

int fdatasync(int file) {
  static sync_function real;
  if (!real) real = (sync_function)dlsym(RTLD_NEXT, "fdatasync");
  dawdle();
  return real(file);
}
