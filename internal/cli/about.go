package cli

import (
	"fmt"
	"io"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/notices"
	"github.com/residency-check/residency-check/internal/policy"
)

// noArguments refuses arguments with an error that says so.
func noArguments(command *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usagef("%s takes no argument, and got %q", command.Name(), args[0])
	}
	return nil
}

func newVersionCommand(s streams) *cobra.Command {
	var withNotices bool
	command := &cobra.Command{
		Use:     "version",
		Short:   "Print the version of the program and of its policies",
		Example: "  residency-check version",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			if withNotices {
				_, err := io.WriteString(s.out, notices.Text)
				return err
			}
			return writeVersion(s)
		},
	}
	command.Flags().BoolVar(&withNotices, "notices", false, "print the licences of what others wrote in this program")
	return command
}

func writeVersion(s streams) error {
	catalogue, err := policy.LoadCatalogue()
	if err != nil {
		return err
	}
	documented := catalogue.Policy()
	_, err = fmt.Fprintf(s.out, "residency-check %s\npolicies %s (%d features, %d facts)\n",
		version(), documented.Revision, documented.Features, documented.Facts)
	return err
}

// tellsVersion adds --version, which looks at nothing else that was given.
func tellsVersion(s streams, root *cobra.Command) {
	asked := root.Flags().Bool("version", false, "print the version of the program and of its policies")
	run := root.RunE
	root.RunE = func(command *cobra.Command, args []string) error {
		if *asked {
			return writeVersion(s)
		}
		return run(command, args)
	}
}

// version is the module's version as the Go command recorded it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}
