package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/pflag"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/policy"
	"github.com/residency-check/residency-check/internal/policy/own"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/residency"
)

// policyFlags name a company's own policies, which stand beside the shipped ones.
type policyFlags struct {
	paths     []string
	key       string
	algorithm string
}

func (p *policyFlags) addTo(flags *pflag.FlagSet) {
	flags.StringArrayVar(&p.paths, "policy", nil, "`DIR|BUNDLE` with features, facts and rules of your own, or one .rego file, repeatable")
	flags.StringVar(&p.key, "verification-key", "", "`FILE` with the public key, or the secret, that verifies the signature of each --policy bundle")
	flags.StringVar(&p.algorithm, "verification-alg", "RS256", "`ALGORITHM` of that signature")
}

// load is the shipped policies and the company's own.
func (p *policyFlags) load(ctx context.Context, s streams) (*policy.Catalogue, error) {
	catalogue, _, err := p.loadBundles(ctx, s)
	return catalogue, err
}

// loadBundles is load, with the company's own as they were read.
func (p *policyFlags) loadBundles(ctx context.Context, s streams) (*policy.Catalogue, []*own.Bundle, error) {
	shipped, err := policy.LoadCatalogue()
	if err != nil || len(p.paths) == 0 {
		if err == nil && p.key != "" {
			err = usagef("--verification-key verifies bundles, and --policy gives none")
		}
		return shipped, nil, err
	}
	bundles, err := p.read(s)
	if err != nil {
		return nil, nil, err
	}
	extended, faults, err := policy.Extend(ctx, shipped, bundles, s.today)
	if err != nil {
		return nil, nil, err
	}
	return extended, bundles, policyMistakes(s, faults)
}

// read reads all folders and bundles.
func (p *policyFlags) read(s streams) ([]*own.Bundle, error) {
	verification, err := p.verification(s)
	if err != nil {
		return nil, err
	}
	var bundles []*own.Bundle
	var faults []residency.Error
	for _, path := range p.paths {
		bundle, wrong := readPolicies(s, path, verification)
		bundles, faults = append(bundles, bundle), append(faults, wrong...)
	}
	return bundles, policyMistakes(s, faults)
}

// maxKey is the size of the largest key in bytes.
const maxKey = 64 << 10

func (p *policyFlags) verification(s streams) (*own.Verification, error) {
	if p.key == "" {
		return nil, nil
	}
	key, err := s.Files.Read(p.key, maxKey)
	if err != nil {
		return nil, fmt.Errorf("--verification-key: %s: %w", s.Name(p.key), err)
	}
	return &own.Verification{Key: string(key), Algorithm: p.algorithm}, nil
}

// maxPolicyFile is the size of the largest file with policies in bytes.
const maxPolicyFile = 64 << 20

// skippedPolicies is the folder, of any folder with policies, that holds none.
const skippedPolicies = "node_modules"

func readPolicies(s streams, path string, verification *own.Verification) (*own.Bundle, []residency.Error) {
	name := s.Name(path)
	if name == "." {
		if whole, err := filepath.Abs(path); err == nil {
			name = filepath.Base(whole)
		}
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, []residency.Error{s.FileError(path, files.Plain(err))}
	case info.IsDir() && verification != nil:
		return nil, []residency.Error{{File: name, Message: "a folder carries no signature, and --verification-key was given: make a bundle of it"}}
	case info.IsDir():
		tree, err := s.Files.Tree(path, skippedPolicies)
		if err != nil {
			return nil, []residency.Error{s.FileError(path, err)}
		}
		return own.ReadFolder(name, tree)
	case filepath.Ext(path) == ".rego" && verification != nil:
		return nil, []residency.Error{{File: name, Message: "a file carries no signature, and --verification-key was given: make a bundle of it"}}
	case filepath.Ext(path) == ".rego":
		content, err := s.Files.Read(path, maxPolicyFile)
		if err != nil {
			return nil, []residency.Error{s.FileError(path, err)}
		}
		return own.ReadFile(name, content)
	}
	file, err := s.Files.Open(path)
	if err != nil {
		return nil, []residency.Error{s.FileError(path, err)}
	}
	defer file.Close()
	return own.ReadArchive(name, file, verification)
}

// policyMistakes tells what is wrong with a company's own policies.
func policyMistakes(s streams, faults []residency.Error) error {
	if len(faults) == 0 {
		return nil
	}
	if err := report.WriteErrors(s.err, faults); err != nil {
		return err
	}
	if len(faults) == 1 {
		return errors.New("1 mistake in the policies: nothing was judged")
	}
	return fmt.Errorf("%d mistakes in the policies: nothing was judged", len(faults))
}
