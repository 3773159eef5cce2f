package cli

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/residency-check/residency-check/internal/policy/own"
)

const bundleHelp = `Writes an OPA bundle of all policies and facts, a company's own included. An OPA
server that is started from it, or that fetches it, answers
POST /v1/data/residency/report as this program does. The same policies give the
same bytes.

With --signing-key the bundle is signed, as OPA signs bundles; --policy with
--verification-key, and OPA itself, refuse one that was changed since.`

// bundleOptions are the flags of the bundle command.
type bundleOptions struct {
	output    string
	policies  policyFlags
	key       string
	algorithm string
	keyID     string
}

func newBundleCommand(s streams) *cobra.Command {
	var o bundleOptions
	command := &cobra.Command{
		Use:   "bundle -o FILE",
		Short: "Write all policies and facts as an OPA bundle",
		Long:  bundleHelp,
		Example: "  residency-check bundle -o residency.tar.gz\n" +
			"  residency-check bundle -o residency.tar.gz --policy contoso --signing-key private.pem",
		Args: noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			return o.run(command.Context(), s)
		},
	}
	flags := command.Flags()
	flags.SortFlags = false
	flags.StringVarP(&o.output, "output", "o", "", "`FILE` to write, such as residency.tar.gz")
	o.policies.addTo(flags)
	flags.StringVar(&o.key, "signing-key", "", "`FILE` with the private key, or the secret, to sign with")
	flags.StringVar(&o.algorithm, "signing-alg", "RS256", "`ALGORITHM` of the signature: RS256, ES256, HS256 and the like")
	flags.StringVar(&o.keyID, "signing-key-id", "", "`NAME` by which those who verify know the key")
	return command
}

func (o *bundleOptions) run(ctx context.Context, s streams) error {
	if o.output == "" {
		return usagef("bundle needs -o FILE")
	}
	catalogue, bundles, err := o.policies.loadBundles(ctx, s)
	if err != nil {
		return err
	}
	var signing *own.Signing
	if o.key != "" {
		key, err := s.Files.Read(o.key, maxKey)
		if err != nil {
			return fmt.Errorf("--signing-key: %s: %w", s.Name(o.key), err)
		}
		signing = &own.Signing{Key: string(key), Algorithm: o.algorithm, KeyID: o.keyID}
	}
	if err := refuseOverwriting(s, o.output); err != nil {
		return err
	}
	data, err := catalogue.Served()
	if err != nil {
		return fmt.Errorf("write bundle: %w", err)
	}
	err = writeTo(s, o.output, func(w io.Writer) error { return own.WriteBundle(w, data, catalogue.Policy(), bundles, signing) })
	if err != nil {
		return fmt.Errorf("write bundle: %w", err)
	}
	return nil
}
