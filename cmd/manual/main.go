// Manual writes the manual pages of residency-check into a folder, for packages
// and archives. It is a program of its own, so that the gate does not carry what
// turns help into pages.
//
//	go run ./cmd/manual FOLDER
package main

import (
	"fmt"
	"os"
	"strconv"
	"time"

	"github.com/spf13/cobra/doc"

	"github.com/residency-check/residency-check/internal/cli"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintf(os.Stderr, "manual: %v\n", err)
		os.Exit(2)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("takes the folder to write to, and got %d arguments", len(args))
	}
	date, err := released()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(args[0], 0o755); err != nil {
		return err
	}
	command := cli.Command()
	command.DisableAutoGenTag = true
	return doc.GenManTree(command, &doc.GenManHeader{Section: "1", Source: "residency-check", Manual: "residency-check", Date: &date}, args[0])
}

// released is the day that the pages bear: that of SOURCE_DATE_EPOCH, as all who
// build reproducibly set it, else the first of all days. The same source gives
// the same pages.
func released() (time.Time, error) {
	epoch := os.Getenv("SOURCE_DATE_EPOCH")
	if epoch == "" {
		return time.Unix(0, 0).UTC(), nil
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("SOURCE_DATE_EPOCH %q is no number of seconds", epoch)
	}
	return time.Unix(seconds, 0).UTC(), nil
}
