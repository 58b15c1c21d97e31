// The least that a program can do that keeps what is ticked: append a line, sync it, repaint.
//
//     BareBook FILE BYTES
//
// Each space appends a line of BYTES bytes to FILE, syncs it, and only then shows the tick; q ends.
#include <curses.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROWS = 20, LONGEST = 4096 };

static void paint(int folios) {
  mvprintw(0, 60, "folio %d", folios);
  mvprintw(2, 0, "[%c]", folios % 2 == 0 ? ' ' : 'x');
  move(2, 1);
  refresh();
}

int main(int count, char *arguments[]) {
  if (count != 3) return 2;
  int book = open(arguments[1], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  int length = atoi(arguments[2]);
  if (book < 0 || length < 1 || length > LONGEST) return 2;
  char line[LONGEST];
  memset(line, 'x', sizeof line);
  line[length - 1] = '\n';

  if (newterm(NULL, stdout, stdin) == NULL) return 2;
  raw();
  noecho();
  for (int row = 0; row < ROWS; row++) mvprintw(row + 2, 0, "[ ] the item of row %d", row);
  int folios = 0;
  paint(folios);
  for (int key = getch(); key != 'q' && key != ERR; key = getch()) {
    if (key != ' ') continue;
    if (write(book, line, (size_t)length) != length || fdatasync(book) != 0) break;
    paint(++folios);
  }
  endwin();
  return 0;
}
