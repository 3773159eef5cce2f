package report

import (
	"bufio"
	"io"
)

// writeLines writes each line with a newline.
func writeLines(w io.Writer, lines []string) error {
	b := bufio.NewWriter(w)
	for _, line := range lines {
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.Flush()
}
